// Narrows the list of examples down while boxes are ticked: asks for the same page that the button would bring
// and takes the list and the counts from it. Without this script the button does it all.
(() => {
	const form = document.querySelector("[data-finder]");
	const status = document.querySelector("[data-status]");
	let latest = 0;

	const address = () => {
		const query = new URLSearchParams(new FormData(form)).toString();
		return form.getAttribute("action") + (query ? `?${query}` : "");
	};

	const replace = (page, selector) =>
		document.querySelector(selector).replaceChildren(...page.querySelector(selector).childNodes);

	// What is being typed stays: only the boxes are replaced, not the fields for a place.
	const show = (page) => {
		const focused = document.activeElement?.id;
		replace(page, "#resultaten");
		for (const facet of form.querySelectorAll("[data-facet]")) {
			const fresh = page.querySelector(`[data-facet="${facet.dataset.facet}"]`);
			if (fresh) {
				facet.replaceChildren(...fresh.childNodes);
			}
		}
		replace(page, "[data-language]");
		replace(page, "[data-narrow]");
		if (focused) {
			document.getElementById(focused)?.focus({ preventScroll: true });
		}
		status.textContent = document.querySelector("[data-count]").textContent;
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
			if (mine === latest) {
				show(page);
				history.replaceState(null, "", url);
			}
		} catch {
			if (mine === latest) {
				location.assign(url);
			}
		}
	};

	// The address then has no empty parts, and the portal need not send the browser to the one without.
	form.addEventListener("formdata", ({ formData }) => {
		for (const name of new Set(formData.keys())) {
			if (!formData.get(name)) {
				formData.delete(name);
			}
		}
		if (!formData.has("plaats")) {
			formData.delete("afstand");
		}
	});

	form.addEventListener("change", (event) => {
		if (event.target.matches("input[type=checkbox], select")) {
			refresh();
		}
	});
})();
