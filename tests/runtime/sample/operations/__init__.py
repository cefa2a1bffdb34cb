"""Operations that are not about a JSON:API resource."""
