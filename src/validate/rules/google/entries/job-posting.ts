import type { GoogleEntry } from '../entry';
import { moment, number, text } from './values';

const job = { feature: 'job-posting', page: 'job-posting', read: '2026-09-01' } as const;

/** Job posting: one open position. */
export const jobPostingEntries: readonly GoogleEntry[] = [
	{
		id: 'job-posting',
		types: ['JobPosting'],
		scope: 'item',
		sketchBelow: 4,
		required: ['title', 'description', 'datePosted', 'hiringOrganization'],
		recommended: ['baseSalary', 'employmentType', 'validThrough'],
		// Work done from anywhere has no place, but countries in which it may be done.
		alternatives: [{ of: ['jobLocation', 'applicantLocationRequirements'], severity: 'error' }],
		properties: {
			title: text,
			datePosted: moment,
			validThrough: moment,
			hiringOrganization: { types: ['Organization', 'Person'] },
			jobLocation: { types: ['Place'], textSeverity: 'warning' },
			jobLocationType: { members: ['TELECOMMUTE'] },
			employmentType: {
				members: ['FULL_TIME', 'PART_TIME', 'CONTRACTOR', 'TEMPORARY', 'INTERN', 'VOLUNTEER', 'PER_DIEM', 'OTHER'],
			},
			baseSalary: { types: ['MonetaryAmount', 'PriceSpecification', 'Number'] },
		},
		positions: { baseSalary: ['job-salary'], hiringOrganization: ['job-employer'] },
		...job,
	},
	{
		id: 'job-employer',
		types: ['Organization', 'Person'],
		scope: 'position',
		required: ['name'],
		properties: { name: text },
		...job,
	},
	{
		id: 'job-salary',
		types: ['MonetaryAmount'],
		scope: 'position',
		alternatives: [
			{ of: ['currency'], severity: 'warning' },
			{ of: ['value', 'minValue', 'maxValue'], severity: 'warning' },
		],
		positions: { value: ['job-salary-value'] },
		...job,
	},
	{
		id: 'job-salary-value',
		types: ['QuantitativeValue'],
		scope: 'position',
		alternatives: [{ of: ['value', 'minValue', 'maxValue'], severity: 'warning' }],
		properties: {
			value: number,
			minValue: number,
			maxValue: number,
			unitText: { members: ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'] },
		},
		...job,
	},
];
