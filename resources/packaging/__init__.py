"""How the program is made into what people install; nothing of this is carried in it."""
