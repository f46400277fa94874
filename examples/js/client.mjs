// A small client: it registers a klantcontact, and tries again when the registry is busy.
export async function registreerKlantcontact(api, klantcontact, attempts = 3) {
  const request = { method: "POST", headers: api.headers, body: JSON.stringify(klantcontact) };
  const answer = await fetch(`${api.url}/klantcontacten`, request);
  if (answer.status === 503 && attempts > 1) return registreerKlantcontact(api, klantcontact, attempts - 1);
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
  return answer.json();
}
