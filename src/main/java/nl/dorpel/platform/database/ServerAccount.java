package nl.dorpel.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.sun.security.auth.module.UnixSystem;

/**
 * Who the server runs as. PostgreSQL refuses to run as root, so root gives up its rights:
 * in a user namespace of its own, or where those are refused (in most containers) as an
 * ordinary user, who is then given the server's files.
 */
interface ServerAccount {

	/** Makes a command run as this account. */
	List<String> wrap(List<String> command);

	/**
	 * Chooses the account, and hands the data folder over to it.
	 * @throws DatabaseUnavailable if there is none that can use the folder
	 */
	static ServerAccount choose(DataFolder folder, ServerPrograms programs) throws IOException {
		if (new UnixSystem().getUid() != 0) {
			return (command) -> command;
		}
		return chooseForRoot(folder, programs);
	}

	private static ServerAccount chooseForRoot(DataFolder folder, ServerPrograms programs) throws IOException {
		long owner = DataFolder.ownerOf(folder.path());
		ServerAccount namespace = (command) -> prefixed(command, "unshare", "--user");
		if (owner == 0 && works(namespace, folder, programs)) {
			return namespace;
		}
		long user = (owner != 0) ? owner : idOfNobody("-u");
		long group = (owner != 0) ? DataFolder.groupOf(folder.path()) : idOfNobody("-g");
		folder.handOver(user, group);
		for (ServerAccount account : ordinaryUser(user, group)) {
			if (works(account, folder, programs)) {
				return account;
			}
		}
		throw DatabaseUnavailable.noOrdinaryUser(folder.path());
	}

	/** The ways to become another user that one system or another has. */
	private static List<ServerAccount> ordinaryUser(long user, long group) {
		String name = nameOf(user);
		List<ServerAccount> ways = new ArrayList<>();
		ways.add((command) -> prefixed(command, "setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups",
				"--"));
		ways.add((command) -> prefixed(command, "runuser", "-u", name, "--"));
		ways.add((command) -> List.of("su", "-s", "/bin/sh", name, "-c", quoted(command)));
		ways.add((command) -> prefixed(command, "sudo", "-n", "-u", "#" + user, "--"));
		return ways;
	}

	/**
	 * Tried rather than assumed: the account must reach the programs and write in the
	 * folder.
	 */
	private static boolean works(ServerAccount account, DataFolder folder, ServerPrograms programs) {
		String test = "test -w %s && %s --version".formatted(quoted(folder.path()), quoted(programs.postgres()));
		try {
			return new Shell(Path.of("/"), account).run(List.of("/bin/sh", "-c", test)).succeeded();
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static long idOfNobody(String option) throws IOException {
		return Long.parseLong(ask("id", option, "nobody"));
	}

	private static String nameOf(long user) {
		try {
			return ask("id", "-un", Long.toString(user));
		}
		catch (IOException ex) {
			return Long.toString(user);
		}
	}

	private static String ask(String... command) throws IOException {
		Shell.Result result = new Shell(Path.of("/"), (asIs) -> asIs).run(List.of(command));
		if (!result.succeeded()) {
			throw new IOException(result.output());
		}
		return result.output().strip();
	}

	private static List<String> prefixed(List<String> command, String... prefix) {
		List<String> whole = new ArrayList<>(List.of(prefix));
		whole.addAll(command);
		return whole;
	}

	private static String quoted(List<String> command) {
		return command.stream().map(ServerAccount::quoted).collect(Collectors.joining(" "));
	}

	private static String quoted(Object argument) {
		return "'" + argument.toString().replace("'", "'\\''") + "'";
	}

}
