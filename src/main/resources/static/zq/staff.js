/* Warns two minutes before the sign-in ends; "继续" asks the server once, which prolongs it. */
(() => {
  const seconds = Number(document.body.dataset.session);
  const dialog = document.getElementById('session-ends');
  if (!seconds || !dialog) return;
  const button = dialog.querySelector('[data-keep]');
  let timer;
  let focused;
  let ended = false;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(warn, Math.max(0, seconds - 120) * 1000);
  };
  const warn = () => {
    focused = document.activeElement;
    dialog.hidden = false;
    button.focus();
  };
  /* Signed out already: what was typed stays on the page, and is kept when it is sent. */
  const over = () => {
    document.getElementById('ends-h').textContent = '登录已到期';
    document.getElementById('ends-p').textContent =
      '页面上填的内容还在。请照常提交：重新登录以后，填的内容会自动回到这一页。';
    button.textContent = '知道了';
    ended = true;
  };
  button.addEventListener('click', async () => {
    if (ended) {
      dialog.hidden = true;
      if (focused) focused.focus();
      return;
    }
    const answer = await fetch(button.dataset.keep, { headers: { 'X-Requested-With': 'fetch' }, redirect: 'manual' });
    if (answer.status !== 204) {
      over();
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

/* A group of the menu closes when something else is clicked, and with Escape, which brings the focus back to it. */
(() => {
  const groups = [...document.querySelectorAll('.ztop details.mg')];
  document.addEventListener('click', (event) => {
    groups.filter((group) => !group.contains(event.target)).forEach((group) => (group.open = false));
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    groups.filter((group) => group.open).forEach((group) => {
      group.open = false;
      group.querySelector('summary').focus();
    });
  });
})();
