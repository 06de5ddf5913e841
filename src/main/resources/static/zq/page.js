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

/* Files that the server could not even read are told before anything is sent, because a form that it cuts off comes back empty. */
document.querySelectorAll('input[type=file]').forEach((field) => {
  if (!field.form) return;
  const says = document.createElement('p');
  says.className = 'err';
  says.hidden = true;
  says.setAttribute('role', 'alert');
  field.after(says);
  const megabytes = (files) => files.reduce((sum, file) => sum + file.size, 0) / 1048576;
  const wrong = () => {
    const files = Array.from(field.files);
    if (files.length > 100) return '一次选了 ' + files.length + ' 个文件，太多了。还没有发送，请分几次上传，每次最多 20 个';
    const one = files.find((file) => megabytes([file]) > 150);
    if (one) return '“' + one.name + '”有 ' + Math.ceil(megabytes([one])) + ' MB，太大了。还没有发送，请压缩或者分成几份，每份不超过 50 MB';
    return megabytes(files) > 190 ? '这些文件合计 ' + Math.ceil(megabytes(files)) + ' MB，太大了。还没有发送，请分几次上传' : '';
  };
  const show = () => {
    says.textContent = wrong();
    says.hidden = says.textContent === '';
  };
  field.addEventListener('change', show);
  field.form.addEventListener('submit', (event) => {
    show();
    if (!says.hidden) {
      event.preventDefault();
      field.focus();
    }
  });
});
