package nl.dorpel.platform.web.view;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.view.ThymeleafView;

/**
 * A page that is complete before it goes out, and goes out in one piece.
 */
class WholePageView extends ThymeleafView {

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		WholeText page = new WholeText(response);
		super.render(model, request, page);
		page.handOn();
	}

}
