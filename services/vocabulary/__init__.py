"""The material vocabulary: classes of building products and materials, their names in four languages, their figures."""
