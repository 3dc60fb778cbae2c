// The setting for the key that takes readers to the box.
function startSlashSetting(box) {
  box.checked = isSlashOn;
  box.addEventListener("change", () => {
    isSlashOn = box.checked;
    try {
      localStorage.setItem(slashSetting, isSlashOn ? "on" : "off");
    } catch {
      // See above.
    }
  });
}
