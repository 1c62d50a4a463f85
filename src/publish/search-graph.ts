import type { OrganizationType } from '../model';
import type { Reference } from './graph';
import type { PageType } from './options';

type Many<T> = T | readonly T[];

/** The page in `search`. */
export interface SearchPage {
	readonly '@type': PageType;
	readonly '@id': string;
	readonly url: string;
	readonly mainEntity: Reference;
	readonly dateModified?: string;
}

interface Named<T extends string> {
	readonly '@type': T;
	readonly name: string;
}

/** The subject in `search`, or a relative. */
export interface SearchPerson extends Named<'Person'> {
	readonly '@id': string;
	readonly mainEntityOfPage?: Reference;
	readonly alternateName?: Many<string>;
	readonly givenName?: Many<string>;
	readonly familyName?: Many<string>;
	readonly additionalName?: Many<string>;
	readonly honorificPrefix?: Many<string>;
	readonly honorificSuffix?: Many<string>;
	readonly description?: string;
	readonly image?: string;
	readonly url?: string;
	readonly sameAs?: Many<string>;
	readonly birthDate?: string;
	readonly birthPlace?: Many<Reference | SearchPlace>;
	readonly deathDate?: string;
	readonly deathPlace?: Many<Reference | SearchPlace>;
	readonly nationality?: Many<Named<'Country'>>;
	readonly jobTitle?: Many<string>;
	readonly worksFor?: Many<Reference>;
	readonly affiliation?: Many<Reference>;
	readonly memberOf?: Many<Reference>;
	readonly alumniOf?: Many<Reference>;
	readonly hasOccupation?: Many<Named<'Occupation'>>;
	readonly hasCredential?: Many<SearchCredential>;
	readonly award?: Many<string>;
	readonly knowsAbout?: Many<string | SearchThing>;
	readonly knowsLanguage?: Many<string>;
	readonly performerIn?: Many<Reference>;
	readonly spouse?: Many<SearchPerson>;
	readonly children?: Many<SearchPerson>;
	readonly parent?: Many<SearchPerson>;
	readonly sibling?: Many<SearchPerson>;
	readonly relatedTo?: Many<SearchPerson>;
}

/** Something that the subject knows about, with its record. */
export interface SearchThing extends Named<'Thing'> {
	readonly sameAs?: string;
}

/** A degree or certificate in `search`. */
export interface SearchCredential {
	readonly '@type': 'EducationalOccupationalCredential';
	readonly name: string;
	readonly credentialCategory?: string;
	readonly about?: Named<'Thing'>;
}

/** An organisation of one type in `search`. */
export interface SearchOrganizationOf<T extends OrganizationType> extends Named<T> {
	readonly '@id': string;
	readonly alternateName?: Many<string>;
	readonly url?: string;
	readonly sameAs?: Many<string>;
	readonly parentOrganization?: Reference;
	readonly founder?: Reference;
	readonly foundingDate?: string;
}

/** A place in `search`. */
export interface SearchPlace extends Named<'Place'> {
	readonly '@id'?: string;
	readonly alternateName?: Many<string>;
	readonly sameAs?: Many<string>;
	readonly address?: {
		readonly '@type': 'PostalAddress';
		readonly streetAddress?: string;
		readonly addressLocality?: string;
		readonly addressRegion?: string;
		readonly postalCode?: string;
		readonly addressCountry?: string;
	};
}

/** An organisation in `search`. */
export type SearchOrganization = { [T in OrganizationType]: SearchOrganizationOf<T> }[OrganizationType];

interface WorkOf<T extends string> extends Named<T> {
	readonly '@id': string;
	readonly url?: string;
	readonly author?: Reference;
	readonly creator?: Reference;
	readonly editor?: Reference;
	readonly translator?: Reference;
	readonly producer?: Reference;
	readonly contributor?: Reference;
	readonly datePublished?: string;
	readonly dateCreated?: string;
	readonly publisher?: Reference;
	readonly sourceOrganization?: Reference;
}

/** A work with the subject's part in it, in `search`. */
export type SearchWork =
	| WorkOf<'Thesis'>
	| WorkOf<'Article'>
	| WorkOf<'ScholarlyArticle'>
	| WorkOf<'Play'>
	| WorkOf<'VisualArtwork'>
	| WorkOf<'SoftwareApplication'>
	| WorkOf<'CreativeWork'>
	| (WorkOf<'Book'> & { readonly illustrator?: Reference })
	| (WorkOf<'Movie'> & {
			readonly actor?: Reference;
			readonly director?: Reference;
			readonly productionCompany?: Reference;
	  })
	| (WorkOf<'TVSeries'> & { readonly actor?: Reference; readonly director?: Reference })
	| (WorkOf<'PodcastSeries'> & { readonly actor?: Reference })
	| (WorkOf<'MusicAlbum'> & { readonly byArtist?: Reference })
	| (WorkOf<'MusicRecording'> & { readonly byArtist?: Reference })
	| (WorkOf<'MusicComposition'> & { readonly composer?: Reference });

interface EventOf<T extends string> extends Named<T> {
	readonly '@id': string;
	readonly url?: string;
	readonly startDate?: string;
	readonly endDate?: string;
	readonly eventSchedule?: {
		readonly '@type': 'Schedule';
		readonly startDate?: string;
		readonly startTime?: string;
		readonly endTime?: string;
		readonly scheduleTimezone?: string;
	};
	readonly location?: Reference;
	readonly organizer?: Many<Reference>;
	readonly performer?: Reference;
	readonly attendee?: Reference;
	readonly contributor?: Reference;
	readonly about?: Reference;
	readonly isAccessibleForFree?: boolean;
	readonly offers?: {
		readonly '@type': 'Offer';
		readonly price: string;
		readonly priceCurrency: string;
		readonly url?: string;
	};
}

/** An event to come with the subject's part in it, in `search`. */
export type SearchEvent = EventOf<'Event'> | (EventOf<'SportsEvent'> & { readonly competitor?: Reference });

/** A graph of the `search` profile; assignable to the `Graph` of schema-dts. */
export interface SearchGraph {
	readonly '@context': 'https://schema.org';
	readonly '@graph': readonly (
		| SearchPage
		| SearchPerson
		| SearchOrganization
		| SearchPlace
		| SearchWork
		| SearchEvent
	)[];
}
