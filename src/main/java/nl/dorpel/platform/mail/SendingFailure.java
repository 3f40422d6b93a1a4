package nl.dorpel.platform.mail;

import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * What went wrong when a mail was sent.
 *
 * @param answer the words of the mail server or of the machine
 */
record SendingFailure(MailProblem problem, String answer) {

	static SendingFailure of(MailException failure) {
		List<Throwable> causes = causesOf(failure);
		for (Throwable cause : causes) {
			MailProblem problem = recognise(cause);
			if (problem != null) {
				return new SendingFailure(problem, answer(cause));
			}
		}
		return new SendingFailure(MailProblem.OTHER, answer(causes.getLast()));
	}

	private static @Nullable MailProblem recognise(Throwable cause) {
		return switch (cause) {
			case AuthenticationFailedException signIn -> MailProblem.SIGN_IN_REFUSED;
			case SMTPSenderFailedException sender -> MailProblem.SENDER_REFUSED;
			case SMTPAddressFailedException address -> refused(address.getReturnCode(), MailProblem.ADDRESS_REFUSED);
			case SMTPSendFailedException sending when sending.getNextException() == null ->
				refused(sending.getReturnCode(), MailProblem.MESSAGE_REFUSED);
			case InterruptedIOException slow -> MailProblem.TOO_SLOW;
			case SocketException lost -> MailProblem.NO_CONNECTION;
			case UnknownHostException unknown -> MailProblem.NO_CONNECTION;
			default -> null;
		};
	}

	/** 5xx is for good, 4xx asks to come back, and a lost connection has no code. */
	private static MailProblem refused(int code, MailProblem forGood) {
		if (code >= 500) {
			return forGood;
		}
		return (code >= 400) ? MailProblem.NOT_NOW : MailProblem.NO_CONNECTION;
	}

	/** Outer ones first; the mail library hangs the rest on its own chain. */
	private static List<Throwable> causesOf(Throwable failure) {
		List<Throwable> causes = new ArrayList<>();
		causes.add(failure);
		for (int i = 0; i < causes.size(); i++) {
			inside(causes.get(i)).stream().filter((cause) -> !causes.contains(cause)).forEach(causes::add);
		}
		return causes;
	}

	private static List<Throwable> inside(Throwable failure) {
		List<Throwable> inside = new ArrayList<>();
		if (failure instanceof MailSendException sending) {
			inside.addAll(Arrays.asList(sending.getMessageExceptions()));
		}
		if (failure instanceof MessagingException messaging && messaging.getNextException() != null) {
			inside.add(messaging.getNextException());
		}
		if (failure.getCause() != null) {
			inside.add(failure.getCause());
		}
		return inside;
	}

	private static String answer(Throwable cause) {
		return HeaderText.of((cause.getMessage() != null) ? cause.getMessage() : cause.toString());
	}

}
