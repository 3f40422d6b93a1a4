package nl.dorpel.platform.web.part;

import java.io.StringWriter;
import java.util.Map;

import nl.dorpel.platform.web.part.RenderedParts.Part;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.engine.TemplateModel;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.FragmentExpression;
import org.thymeleaf.standard.expression.FragmentExpression.ExecutedFragmentExpression;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Puts a part in the place of an element.
 */
class KeptPart extends AbstractAttributeTagProcessor {

	/**
	 * That of {@code th:replace}: after {@code th:each} and {@code th:if}'s iterations.
	 */
	private static final int PRECEDENCE = 1600;

	private final RenderedParts parts;

	KeptPart(String prefix, RenderedParts parts) {
		super(TemplateMode.HTML, prefix, null, false, "kept", true, PRECEDENCE, true);
		this.parts = parts;
	}

	@Override
	protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name, String value,
			IElementTagStructureHandler structure) {
		FragmentExpression fragment = fragment(context, value);
		ExecutedFragmentExpression executed = FragmentExpression.createExecutedFragmentExpression(context, fragment);
		Map<String, Object> data = executed.getFragmentParameters();
		Part part = new Part(value, context.getLocale(), (data != null) ? data : Map.of());
		// Not to be processed again: what people typed could look like an expression
		structure.replaceWith(this.parts.html(part, () -> render((IEngineContext) context, executed, part)), false);
	}

	private static FragmentExpression fragment(ITemplateContext context, String value) {
		if (StandardExpressions.getExpressionParser(context.getConfiguration())
			.parseExpression(context, value) instanceof FragmentExpression fragment) {
			return fragment;
		}
		throw new TemplateProcessingException("No fragment with named parameters: " + value);
	}

	private static String render(IEngineContext context, ExecutedFragmentExpression executed, Part part) {
		TemplateModel model = FragmentExpression.resolveExecutedFragmentExpression(context, executed, true)
			.getTemplateModel();
		StringWriter html = new StringWriter();
		context.increaseLevel();
		try {
			context.setVariables(part.data());
			context.setTemplateData(model.getTemplateData());
			model.getConfiguration().getTemplateManager().process(model, context, html);
		}
		finally {
			context.decreaseLevel();
		}
		if (html.toString().contains("name=\"_csrf\"")) {
			throw new TemplateProcessingException(
					"A part with the token of somebody's form can't be kept: " + part.fragment());
		}
		return html.toString();
	}

}
