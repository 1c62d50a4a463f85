export type { Register, RegisterOrganization, RegisterPerson, RegisterPlace } from './register.generated';
