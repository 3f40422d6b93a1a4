// Shows proposals and themes that look like the title while it is typed. Without this script they stand on the page on which
// everything is checked.
(() => {
	const form = document.querySelector("[data-similar]");
	const here = document.querySelector("[data-similar-here]");
	const pause = 350;
	let timer = 0;
	let latest = 0;

	const look = async (title) => {
		const mine = ++latest;
		try {
			const response = await fetch(`${form.dataset.similar}?${new URLSearchParams({ titel: title })}`);
			const fragment = response.ok ? await response.text() : "";
			// A slow answer to an earlier question is of no use any more.
			if (mine === latest) {
				here.replaceChildren(...new DOMParser().parseFromString(fragment, "text/html").body.childNodes);
			}
		} catch {
			// What cannot be fetched now is shown on the page to check.
		}
	};

	form.elements.titel.addEventListener("input", ({ target }) => {
		clearTimeout(timer);
		timer = setTimeout(() => look(target.value.trim()), pause);
	});
})();
