package nl.dorpel.trendbureau.comment;

import java.util.OptionalInt;

import nl.dorpel.account.StaffTile;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(15)
class ReportsTile implements StaffTile {

	private final Comments comments;

	ReportsTile(Comments comments) {
		this.comments = comments;
	}

	@Override
	public String path() {
		return "/beheer/reacties";
	}

	@Override
	public String title() {
		return "trendbureau.reports.title";
	}

	@Override
	public OptionalInt waiting() {
		return OptionalInt.of(this.comments.waitingCount());
	}

}
