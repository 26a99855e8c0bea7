"""What the program knows: pure, without input, output, clock or chance of its own."""
