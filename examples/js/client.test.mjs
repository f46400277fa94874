import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { registreerKlantcontact } from "./client.mjs";
import { startStandIn } from "./stand-in.mjs";

const klantcontact = { kanaal: "Telefoon", onderwerp: "Dakkapel", taal: "nld", vertrouwelijk: false };
let api;

before(async () => (api = await startStandIn("--seed", "voorbeeld")));
after(() => api.stop());
beforeEach(() => api.control("POST", "reset"));

test("a klantcontact comes back as it was registered", async () => {
  const made = await registreerKlantcontact(api, klantcontact);
  const shown = await (await fetch(made.url, { headers: api.headers })).json();
  assert.equal(shown.onderwerp, "Dakkapel");
});

test("the client tries again when the registry is busy", async () => {
  await api.control("PUT", "disturbance", { status: 503, requests: 2 });
  await registreerKlantcontact(api, klantcontact);
  const { requests } = await api.control("GET", "requests");
  assert.deepEqual(requests.map((one) => one.status), [503, 503, 201]);
});

test("the client reports a connection that is lost", async () => {
  await api.control("PUT", "disturbance", { drop: true, requests: 1 });
  await assert.rejects(registreerKlantcontact(api, klantcontact), /fetch failed/);
});
