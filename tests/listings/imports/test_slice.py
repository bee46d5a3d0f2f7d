async def test_a_stock_list_goes_in(owner, tmp_path):
    csv = b"titel;aantal;postcode;nummer\nGevelstenen waalformaat;4.000;2800;A1\nKasseien;veel;2800;A2\n"
    answer = await owner("POST", "/v1/imports", content=csv, headers={"content-type": "text/csv"}, params={"from": "2027-03-01"})
    assert answer.status_code == 201, answer.text
    print(answer.json())
    rows = await owner("GET", answer.headers["location"] + "/rows")
    print(rows.json())
    again = await owner("POST", "/v1/imports", content=csv, headers={"content-type": "text/csv"})
    assert again.json()["rows"]["unchanged"] == 1, again.text
