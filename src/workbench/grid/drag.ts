/** Follows the pointer until it is released, also outside the element and over the add-in's frame. */
export function drag(
  start: PointerEvent,
  handlers: { move(event: PointerEvent): void; end?(event: PointerEvent): void },
): void {
  const target = start.currentTarget as HTMLElement;
  target.setPointerCapture(start.pointerId);
  const stop = (event: PointerEvent) => {
    target.removeEventListener("pointermove", handlers.move);
    target.removeEventListener("pointerup", stop);
    target.removeEventListener("pointercancel", stop);
    handlers.end?.(event);
  };
  target.addEventListener("pointermove", handlers.move);
  target.addEventListener("pointerup", stop);
  target.addEventListener("pointercancel", stop);
}
