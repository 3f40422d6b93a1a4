// Copying the address and the print button. The style sheet shows them where scripts run; what this browser cannot do goes.
(() => {
	const copy = document.querySelector("[data-copy]");
	if (copy && !navigator.clipboard) {
		copy.closest("[data-with-script]").hidden = true;
	} else if (copy) {
		copy.addEventListener("click", async (event) => {
			event.preventDefault();
			try {
				await navigator.clipboard.writeText(copy.href);
				document.querySelector("[data-copy-status]").textContent = copy.dataset.copied;
			} catch {
				location.assign(copy.href);
			}
		});
	}
	document.querySelector("[data-print]")?.addEventListener("click", () => window.print());
})();
