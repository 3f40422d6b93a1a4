package nl.dorpel.contact;

import nl.dorpel.platform.text.LinkKeys;

/**
 * What opens the form to reply with. The person has it by mail, the database knows the
 * SHA-256 alone.
 */
record ReplyToken(String text) {

	static ReplyToken make() {
		return new ReplyToken(LinkKeys.make());
	}

	byte[] hash() {
		return LinkKeys.hash(this.text);
	}

}
