"""Operations that belong to no resource."""
