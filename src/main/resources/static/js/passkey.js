// Passkeys: makes one, or asks for one, and puts what the device answers into the form that the button stands in. The
// form is then sent as any other, so that what goes wrong is told on the page. Where the browser knows no passkeys the
// buttons go, and what is told instead comes.
(() => {
	const buttons = document.querySelectorAll("[data-passkey]");

	if (!window.PublicKeyCredential) {
		for (const button of buttons) {
			button.closest("[data-with-script]").hidden = true;
		}
		for (const sentence of document.querySelectorAll("[data-without-script]")) {
			sentence.dataset.needed = "";
		}
		return;
	}

	const bytes = (text) =>
		Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));

	const text = (buffer) =>
		buffer && btoa(String.fromCharCode(...new Uint8Array(buffer)))
			.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

	const known = (keys) => keys?.map((key) => ({ ...key, id: bytes(key.id) }));

	const make = async (options) => {
		const made = await navigator.credentials.create({
			publicKey: {
				...options,
				challenge: bytes(options.challenge),
				user: { ...options.user, id: bytes(options.user.id) },
				excludeCredentials: known(options.excludeCredentials),
			},
		});
		return answer(made, {
			attestationObject: text(made.response.attestationObject),
			clientDataJSON: text(made.response.clientDataJSON),
			transports: made.response.getTransports?.() ?? [],
		});
	};

	const ask = async (options) => {
		const shown = await navigator.credentials.get({
			publicKey: {
				...options,
				challenge: bytes(options.challenge),
				allowCredentials: known(options.allowCredentials),
			},
		});
		return answer(shown, {
			authenticatorData: text(shown.response.authenticatorData),
			clientDataJSON: text(shown.response.clientDataJSON),
			signature: text(shown.response.signature),
			userHandle: text(shown.response.userHandle) ?? undefined,
		});
	};

	const answer = (credential, response) => JSON.stringify({
		id: credential.id,
		rawId: text(credential.rawId),
		type: credential.type,
		authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
		clientExtensionResults: credential.getClientExtensionResults(),
		response,
	});

	const start = async (button) => {
		const { form } = button;
		const asked = await fetch(button.dataset.passkey, { method: "POST", body: new URLSearchParams(new FormData(form)) });
		if (asked.ok) {
			const options = await asked.json();
			form.elements.passkey.value = await (options.user ? make(options) : ask(options));
		}
		// Sent without an answer too: the portal then says at which field something is missing.
		form.submit();
	};

	for (const button of buttons) {
		const status = button.closest("[data-with-script]").querySelector("[role=status]");
		button.addEventListener("click", async (event) => {
			event.preventDefault();
			button.disabled = true;
			status.textContent = "";
			try {
				await start(button);
			} catch (failure) {
				button.disabled = false;
				status.textContent = failure.name === "InvalidStateError" ? button.dataset.known : button.dataset.failed;
			}
		});
	}
})();
