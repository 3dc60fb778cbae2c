startSearch((form) => {
  startSearchPage(form, document.querySelector(".search-page"));
  const slash = document.querySelector(".search-slash input");
  if (slash) startSlashSetting(slash);
});
