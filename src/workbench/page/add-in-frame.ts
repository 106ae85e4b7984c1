import type { StandinHost } from "../../standin/create-host";

/** Control and conversation of the one add-in on the page; office.js only wants them to be there. */
const conversation = "workbench";
const control = "add-in";

/**
 * Address of an add-in's page with what Excel on the web tells it: host, platform, language, shared runtime and custom
 * functions (flags 1 + 2), and whom to talk to. `_xdm_Info` must stand last: office.js takes the rest of the address
 * for the host's origin.
 */
export function addInAddress(path: string, locale: string, origin: string): string {
  const hostInfo = `Excel$Web$16.01$${locale}$${conversation}$$disableLogging$3`;
  return `${path}?_host_Info=${hostInfo}#&_serializer_version=1&_xdm_Info=${conversation}|${control}|${origin}`;
}

/**
 * Lets the add-in in a frame talk to the stand-in by messages, as office.js does with Excel on the web.
 * @returns how to stop
 */
export function connectFrame(frame: HTMLIFrameElement, host: StandinHost): () => void {
  const { origin } = window.location;
  const receive = host.attach({
    origin,
    send: (text) => frame.contentWindow?.postMessage(text, origin),
  });
  const onMessage = (event: MessageEvent) => {
    if (event.source === frame.contentWindow && event.origin === origin && typeof event.data === "string") {
      receive(event.data);
    }
  };
  window.addEventListener("message", onMessage);
  return () => window.removeEventListener("message", onMessage);
}
