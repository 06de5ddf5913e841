/* What every page does, public or of staff. */

/* Prints the page. */
document.querySelectorAll('[data-print]').forEach((button) => {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
});

/* Counts what is typed into a long field. Nothing is cut off: what was pasted stays whole, and a sentence says what is too much. */
document.querySelectorAll('textarea[data-most]').forEach((field) => {
  const most = Number(field.dataset.most);
  const says = document.createElement('p');
  says.id = field.id + '-count';
  field.after(says);
  field.setAttribute('aria-describedby', ((field.getAttribute('aria-describedby') || '') + ' ' + says.id).trim());
  const show = () => {
    const now = field.value.trim().length;
    const over = now > most;
    says.hidden = now === 0;
    says.className = over ? 'err' : 'hint';
    says.setAttribute('aria-live', over ? 'polite' : 'off');
    says.textContent = over
      ? '最多 ' + most + ' 个字，现在是 ' + now + ' 个，多 ' + (now - most) + ' 个。内容没有截断，请删减后再提交'
      : now + ' / ' + most + ' 个字';
  };
  field.addEventListener('input', show);
  show();
});
