/* Reads the page aloud where the browser can; without it the button stays hidden. */
(() => {
  const button = document.getElementById('read-aloud');
  if (!button || !('speechSynthesis' in window)) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    if (speechSynthesis.speaking) {
      speechSynthesis.cancel();
      return;
    }
    const words = new SpeechSynthesisUtterance(document.getElementById('main').innerText);
    words.lang = 'zh-CN';
    speechSynthesis.speak(words);
  });
})();
