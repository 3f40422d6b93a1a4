package nl.dorpel.platform.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * The mail servers that the portal meets in a test: a good one, none at all, or a bad
 * one.
 */
@TestComponent
public class MailServers implements DisposableBean {

	private final JavaMailSenderImpl sender;

	private GreenMail good;

	private ScriptedMailServer bad;

	MailServers(JavaMailSenderImpl sender) {
		this.sender = sender;
	}

	void startGood() {
		stop();
		ServerSetup setup = new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
		setup.setServerStartupTimeout(10_000);
		this.good = new GreenMail(setup);
		this.good.start();
		this.sender.setPort(setup.getPort());
	}

	ScriptedMailServer startBad() {
		stop();
		this.bad = new ScriptedMailServer();
		this.sender.setPort(this.bad.port());
		return this.bad;
	}

	/** From now on nobody listens at the port. */
	void stop() {
		if (this.good != null) {
			this.good.stop();
			this.good = null;
		}
		if (this.bad != null) {
			this.bad.close();
			this.bad = null;
		}
		this.sender.setPort(freePort());
	}

	/** What the good server took. */
	List<MimeMessage> received() {
		return List.of(this.good.getReceivedMessages());
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void destroy() {
		stop();
	}

}
