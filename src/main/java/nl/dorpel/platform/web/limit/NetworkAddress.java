package nl.dorpel.platform.web.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Where a request comes from, as far as one can be counted by it.
 */
public final class NetworkAddress {

	private static final int HALF_OF_IPV6 = 8;

	private NetworkAddress() {
	}

	/**
	 * The IPv4 address, or the first half of the IPv6 address: one household has the
	 * whole other half to choose from.
	 */
	public static String of(HttpServletRequest request) {
		String address = request.getRemoteAddr();
		try {
			InetAddress parsed = InetAddress.ofLiteral(address);
			return (parsed instanceof Inet6Address)
					? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), HALF_OF_IPV6)) : address;
		}
		catch (IllegalArgumentException ex) {
			return address;
		}
	}

}
