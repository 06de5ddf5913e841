/* Warns two minutes before the sign-in ends; "继续" asks the server once, which prolongs it. */
(() => {
  const seconds = Number(document.body.dataset.session);
  const dialog = document.getElementById('session-ends');
  if (!seconds || !dialog) return;
  const button = dialog.querySelector('[data-keep]');
  let timer;
  let focused;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(warn, Math.max(0, seconds - 120) * 1000);
  };
  const warn = () => {
    focused = document.activeElement;
    dialog.hidden = false;
    button.focus();
  };
  button.addEventListener('click', async () => {
    const answer = await fetch(button.dataset.keep, { headers: { 'X-Requested-With': 'fetch' }, redirect: 'manual' });
    if (answer.status !== 204) {
      location.reload();
      return;
    }
    dialog.hidden = true;
    if (focused) focused.focus();
    wait();
  });
  document.addEventListener('htmx:afterRequest', wait);
  wait();
})();

/* Ticks the whole page of a list and keeps the count of ticked rows in the toolbar. */
(() => {
  document.querySelectorAll('form[data-bulk]').forEach((form) => {
    const all = form.querySelector('[data-all]');
    const boxes = () => [...form.querySelectorAll('tbody input[type=checkbox]')];
    const show = () => {
      const count = boxes().filter((box) => box.checked).length;
      form.querySelectorAll('[data-count]').forEach((place) => (place.textContent = count ? ' ' + count + ' 件' : ''));
      boxes().forEach((box) => box.closest('tr').classList.toggle('sel-row', box.checked));
      if (all) all.checked = count > 0 && count === boxes().length;
    };
    if (all) all.addEventListener('change', () => { boxes().forEach((box) => (box.checked = all.checked)); show(); });
    form.addEventListener('change', show);
    show();
  });
})();

/* Prints the page. */
document.querySelectorAll('[data-print]').forEach((button) => {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
});
