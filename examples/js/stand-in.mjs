// Starts `klantcheck serve` for tests in JavaScript, and controls it. Needs nothing but Node and Klantcheck.
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { createInterface } from "node:readline";

const COMMAND = process.env.KLANTCHECK ?? "klantcheck";

export async function startStandIn(...options) {
  const token = randomUUID();
  const controlToken = randomUUID();
  const child = spawn(COMMAND, [
    ...["serve", "--profile", "open-klant-2", "--port", "0"],
    ...["--token", token, "--control-token", controlToken, ...options],
  ]);
  let complaint = "";
  child.stderr.on("data", (text) => (complaint += text));
  const url = await new Promise((found, failed) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (line.startsWith("URL:")) found(line.slice(4).trim());
    });
    child.on("error", failed);
    child.on("exit", () => failed(new Error(complaint)));
  });
  const control = async (method, path, body) => {
    const answer = await fetch(new URL(`/_klantcheck/${path}`, url), {
      method,
      headers: { Authorization: `Bearer ${controlToken}` },
      body: body && JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(await answer.text());
    return answer.status === 204 ? undefined : answer.json();
  };
  const stop = () =>
    new Promise((stopped) => {
      child.removeAllListeners("exit");
      child.on("exit", stopped);
      child.kill("SIGTERM");
    });
  return { url, headers: { Authorization: `Token ${token}`, "Content-Type": "application/json" }, control, stop };
}
