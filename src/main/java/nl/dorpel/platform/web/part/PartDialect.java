package nl.dorpel.platform.web.part;

import java.util.Set;

import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;

import org.springframework.stereotype.Component;

/**
 * Gives templates {@code part:kept="~{template :: fragment(name=${data})}"}: as
 * {@code th:replace}, but what comes of it is kept for the next page with the same data.
 * The fragment may read its parameters, the language of the page and the addresses of
 * static files, nothing else, and its parameters are records or values: a test sees to
 * it.
 */
@Component
class PartDialect extends AbstractProcessorDialect {

	private final RenderedParts parts;

	PartDialect(RenderedParts parts) {
		super("Kept parts", "part", StandardDialect.PROCESSOR_PRECEDENCE);
		this.parts = parts;
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new KeptPart(prefix, this.parts));
	}

}
