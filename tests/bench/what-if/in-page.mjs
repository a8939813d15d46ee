/**
 * Runs in the page: sets one control to each of some values and measures each time until the result on the page is another one.
 *
 * @param {{ control: string, values: string[] }} plan a selector, and the values in their order
 * @returns {Promise<{ shown: number, painted: number }[]>} milliseconds
 */
export async function timedChanges({ control, values }) {
  const element = document.querySelector(control);
  const type = element instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
  const setValue = Object.getOwnPropertyDescriptor(type.prototype, 'value').set;
  const fingerprint = () => [...document.querySelectorAll('.cw-hash')].at(-1)?.textContent;
  const soon = () => new Promise((resolve) => void setTimeout(resolve, 0));
  const nextFrame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
    });
  const times = [];
  for (const value of values) {
    const before = fingerprint();
    const start = performance.now();
    setValue.call(element, value);
    element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
    for (const end = start + 5_000; fingerprint() === before && performance.now() < end;) await soon();
    const shown = performance.now() - start;
    if (fingerprint() === before) throw new Error(`${control} = ${value} changed nothing`);
    await nextFrame();
    times.push({ shown, painted: performance.now() - start });
    await new Promise((resolve) => void setTimeout(resolve, 20));
  }
  return times;
}
