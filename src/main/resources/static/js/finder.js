// Narrows the list of examples down while boxes are ticked: asks for the same page that the button would bring
// and takes the list and the counts from it. Without this script the button does it all.
(() => {
	const form = document.querySelector("[data-finder]");
	let latest = 0;

	const address = () => {
		const asked = new URLSearchParams([...new FormData(form)].filter(([name, value]) => value && name !== "pagina"));
		if (!asked.has("plaats")) {
			asked.delete("afstand");
		}
		const query = asked.toString();
		return form.getAttribute("action") + (query ? `?${query}` : "");
	};

	const refresh = async () => {
		const mine = ++latest;
		const url = address();
		try {
			const response = await fetch(url);
			if (!response.ok) {
				throw new Error(response.status);
			}
			const page = new DOMParser().parseFromString(await response.text(), "text/html");
			// A slow answer to an earlier question is of no use any more.
			if (mine !== latest) {
				return;
			}
			const focused = document.activeElement?.id;
			const open = [...form.querySelectorAll("[data-facet][open]")].map((details) => details.dataset.facet);
			for (const part of ["#resultaten", ".facets"]) {
				form.querySelector(part).replaceChildren(...page.querySelector(part).childNodes);
			}
			form.querySelectorAll("[data-facet]").forEach((details) => { details.open ||= open.includes(details.dataset.facet); });
			if (focused) {
				document.getElementById(focused)?.focus({ preventScroll: true });
			}
			history.replaceState(null, "", url);
		} catch {
			location.assign(url);
		}
	};

	form.addEventListener("change", (event) => {
		if (event.target.matches("input[type=checkbox], select")) {
			refresh();
		}
	});
})();
