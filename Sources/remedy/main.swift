print("remedy")
