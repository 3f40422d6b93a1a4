// Up and down beside each proposal. The numbers stay the truth: this only fills them in.
(() => {
	const list = document.querySelector("ol.ranking");
	if (!list) {
		return;
	}
	const told = document.querySelector("[data-told]");
	const items = () => [...list.children];
	const field = (item) => item.querySelector("select");
	const ranked = () => items().filter((item) => field(item).value).sort((a, b) => field(a).value - field(b).value);
	const settle = (order) => {
		order.forEach((item, at) => { field(item).value = at + 1; });
		list.append(...order, ...items().filter((item) => !order.includes(item)));
	};
	const move = (item, step) => {
		const order = ranked();
		const from = order.indexOf(item);
		if (from < 0) {
			order.push(item);
		} else {
			const to = Math.min(Math.max(from + step, 0), order.length - 1);
			order.splice(from, 1);
			order.splice(to, 0, item);
		}
		settle(order);
		told.textContent = list.dataset.at.replace("{t}", item.querySelector("h2").textContent)
			.replace("{n}", field(item).value).replace("{m}", items().length);
	};
	const button = (item, label, sign, step) => {
		const made = document.createElement("button");
		made.type = "button";
		made.className = "step";
		made.textContent = sign;
		made.setAttribute("aria-label", label.replace("{t}", item.querySelector("h2").textContent));
		made.addEventListener("click", () => {
			move(item, step);
			made.focus();
		});
		return made;
	};
	items().forEach((item) => {
		const pair = document.createElement("div");
		pair.className = "steps";
		pair.append(button(item, list.dataset.up, "↑", -1), button(item, list.dataset.down, "↓", 1));
		item.append(pair);
	});
})();
