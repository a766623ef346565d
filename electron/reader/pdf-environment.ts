// pdf.js makes a matrix when it is loaded, for drawing. Nothing is drawn here, and a process without a window has none.
class NoMatrix {}

Object.assign(globalThis, { DOMMatrix: NoMatrix });
