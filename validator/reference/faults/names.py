"""Short names for what faults speak of: profiles, object types and attributes."""

SEED, FINAL = "informatiemodel-2023-03", "informatiemodel-2024-03"
VNG, OPEN = "vng-crud-0.0.3", "open-klant-2"
CONTACT, INVOLVED, TASK, ACTOR, LINK = "Klantcontact", "Betrokkene", "Interne taak", "Actor", "Actor-klantcontact"
PARTY, KEY, ADDRESS = "Partij", "Partij-identificator", "Digitaal adres"
SUBJECT, ANNEX, REPRESENTATION = "Onderwerpobject", "Bijlage", "Vertegenwoordiging"
CAUSE, AT = "Ontstaan uit klantcontact", "Betrokken bij klantcontact"
FIRST, PREFIX, LAST = "Persoonsnaam/Voornaam", "Persoonsnaam/Voorvoegsels", "Persoonsnaam/Achternaam"
