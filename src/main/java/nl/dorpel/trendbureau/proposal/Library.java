package nl.dorpel.trendbureau.proposal;

import java.util.Collection;
import java.util.List;

import jakarta.persistence.EntityManager;
import nl.dorpel.concept.Concept;
import nl.dorpel.practice.PracticeExample;
import nl.dorpel.trendbureau.signal.TrendSignal;

import org.springframework.stereotype.Component;

/**
 * What a proposal can refer to. What is not there (any more) is left out.
 */
@Component
class Library {

	private final EntityManager entities;

	Library(EntityManager entities) {
		this.entities = entities;
	}

	List<TrendSignal> signals(Collection<Long> ids) {
		return this.entities.createQuery("select s from TrendSignal s where s.id in :ids", TrendSignal.class)
			.setParameter("ids", ids)
			.getResultList();
	}

	List<PracticeExample> examples(Collection<Long> ids) {
		return this.entities.createQuery("select e from PracticeExample e where e.id in :ids", PracticeExample.class)
			.setParameter("ids", ids)
			.getResultList();
	}

	List<Concept> concepts(Collection<String> slugs) {
		return this.entities.createQuery("select c from Concept c where c.slug in :slugs", Concept.class)
			.setParameter("slugs", slugs)
			.getResultList();
	}

}
