"""How everything looks: colour roles, the type scale, the space scale, icons. No literal of these stands elsewhere."""
