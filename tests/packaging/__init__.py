"""What people install is made from a built folder; these tests pack a small one."""
