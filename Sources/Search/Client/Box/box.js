startSearch(startCombobox);
