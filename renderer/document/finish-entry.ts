/**
 * Enters what is being typed, wherever that is: every field enters its text when the keyboard leaves it. The keyboard comes back to a
 * field that is still there, because the document may stay.
 */
export function finishEntry(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  field.blur();
  if (field.isConnected) field.focus({ preventScroll: true });
}
