package nl.dorpel;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/**
 * Writes down every statement that goes to the database, whoever sends it: Hibernate or
 * {@code JdbcClient}. Per thread, so that listeners in the background do not count.
 */
@TestComponent
public class QueryCounter implements BeanPostProcessor {

	private final ThreadLocal<List<String>> statements = ThreadLocal.withInitial(ArrayList::new);

	/**
	 * The statements that this thread sends while the action runs.
	 */
	public List<String> during(Runnable action) {
		this.statements.get().clear();
		action.run();
		return List.copyOf(this.statements.get());
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source) ? watched(DataSource.class, source, "") : bean;
	}

	private <T> T watched(Class<T> type, T target, String sql) {
		return type
			.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, arguments) -> {
				boolean given = arguments != null && arguments.length > 0 && arguments[0] instanceof String;
				String statement = given ? (String) arguments[0] : sql;
				if (target instanceof Statement && method.getName().startsWith("execute")) {
					this.statements.get().add(statement);
				}
				try {
					Object result = method.invoke(target, arguments);
					// Who unwraps wants the driver's own class.
					return method.getName().equals("unwrap") ? result : watchedResult(result, statement);
				}
				catch (InvocationTargetException ex) {
					throw ex.getCause();
				}
			}));
	}

	private Object watchedResult(Object result, String sql) {
		return switch (result) {
			case Connection connection -> watched(Connection.class, connection, sql);
			case CallableStatement call -> watched(CallableStatement.class, call, sql);
			case PreparedStatement prepared -> watched(PreparedStatement.class, prepared, sql);
			case Statement statement -> watched(Statement.class, statement, sql);
			case null, default -> result;
		};
	}

}
