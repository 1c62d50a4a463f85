import { toScriptText } from 'biograph/publish';

/** A graph as a script element; React escapes nothing inside one, and `toScriptText` has escaped it already. */
export function JsonLd({ graph, nonce }) {
	return (
		<script
			type="application/ld+json"
			nonce={nonce}
			// biome-ignore lint/security/noDangerouslySetInnerHtml: no markup can leave what toScriptText gives
			dangerouslySetInnerHTML={{ __html: toScriptText(graph) }}
		/>
	);
}
