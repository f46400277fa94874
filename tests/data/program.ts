// Compiled against the types that openapi-typescript makes of the document of the reference API.
// A line after `@ts-expect-error` must be an error.
import type { components, operations, paths } from "./register";

type Klantcontact = components["schemas"]["Klantcontact"];
type Registration = paths["/klantcontacten"]["post"]["requestBody"]["content"]["application/json"];
type Arguments = NonNullable<operations["klantcontacten_list"]["parameters"]["query"]>;

export const registration: Registration = { kanaal: "telefoon", onderwerp: "Dakkapel", taal: "nld", vertrouwelijk: false };
export const query: Arguments = { vertrouwelijk: true, page: 2, expand: ["hadBetrokkenen"] };

export function summary(contact: Klantcontact): string {
  const parties: unknown = contact._expand?.["hadBetrokkenen"];
  return `${contact.uuid} ${contact.plaatsgevondenOp ?? "?"} ${contact.hadBetrokkenen.length} ${Array.isArray(parties)}`;
}

// @ts-expect-error kanaal is a text
export const number: Registration = { kanaal: 12, onderwerp: "Dakkapel", taal: "nld", vertrouwelijk: false };
// @ts-expect-error a registration has an onderwerp
export const incomplete: Registration = { kanaal: "telefoon", taal: "nld", vertrouwelijk: false };
// @ts-expect-error there is no such argument
export const unknownArgument: Arguments = { onbekend: "1" };
// @ts-expect-error there is no such expansion
export const unknownExpansion: Arguments = { expand: ["buren"] };
