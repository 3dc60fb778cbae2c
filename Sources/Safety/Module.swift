// Safety
