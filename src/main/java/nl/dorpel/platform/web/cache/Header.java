package nl.dorpel.platform.web.cache;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.coyote.Response;

/**
 * A response header, also in the bytes that go over the wire: Tomcat would translate a
 * string letter by letter with each answer.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never shared outside
record Header(String name, String value, byte[] nameBytes, byte[] valueBytes) {

	static Header of(String name, String value) {
		return new Header(name, value, name.getBytes(StandardCharsets.ISO_8859_1),
				value.getBytes(StandardCharsets.ISO_8859_1));
	}

	void addTo(Response response) {
		response.getMimeHeaders()
			.addValue(this.nameBytes, 0, this.nameBytes.length)
			.setBytes(this.valueBytes, 0, this.valueBytes.length);
	}

	void addTo(HttpServletResponse response) {
		response.addHeader(this.name, this.value);
	}

}
