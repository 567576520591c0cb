"""Names replaced in what a report prints, and the finished file searched for them."""
