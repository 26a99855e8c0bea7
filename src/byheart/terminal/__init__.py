"""All that is seen and typed. Only here Rich and Questionary."""
