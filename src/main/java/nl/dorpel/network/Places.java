package nl.dorpel.network;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The places of the Netherlands and Flanders.
 */
public interface Places extends Repository<Place, Long> {

	List<Place> findByNameAndProvinceOrderById(String name, Province province);

	/**
	 * The place that a content file means by "Name, Province".
	 * @throws IllegalArgumentException when there is none
	 */
	default Place require(String nameAndProvince) {
		int comma = nameAndProvince.lastIndexOf(',');
		Optional<Place> place = (comma < 0) ? Optional.empty()
				: findByNameAndProvinceOrderById(nameAndProvince.substring(0, comma).strip(),
						Province.named(nameAndProvince.substring(comma + 1).strip()))
					.stream()
					.findFirst();
		return place.orElseThrow(() -> new IllegalArgumentException("No place '" + nameAndProvince + "'"));
	}

}
