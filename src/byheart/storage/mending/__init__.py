"""What is done about a history that is damaged, wrong or to be put back."""
