import { graph, name } from '../ada.biography.yaml';
import { JsonLd } from './json-ld';

/** The page of one person. */
export function Page() {
	return (
		<html lang="en">
			<head>
				<meta charSet="utf-8" />
				<title>{name}</title>
				<JsonLd graph={graph} />
			</head>
			<body>
				<h1>{name}</h1>
				<p>Ada Roe measures tides and tells towns what is coming.</p>
				<p>She is Chief Scientist of the Quay Observatory.</p>
				<p>She holds a PhD in Oceanography from the University of the Coast and won the Golden Anchor (2015).</p>
			</body>
		</html>
	);
}
