// Copying the address and the print button: only there when the browser can do it.
(() => {
	const copy = document.querySelector("[data-copy]");
	if (copy && navigator.clipboard) {
		copy.closest("[data-with-script]").hidden = false;
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
	const print = document.querySelector("[data-print]");
	if (print) {
		print.hidden = false;
		document.querySelector("[data-without-script]").hidden = true;
		print.addEventListener("click", () => window.print());
	}
})();
