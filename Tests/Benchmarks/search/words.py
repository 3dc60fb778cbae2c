"""What people type: queries of everyday use, and words as they are misspelt."""

TYPICAL = """heart attack symptoms
high blood pressure
vitamin d
type 2 diabetes diet
the
treatment
cancer
is it safe to take ibuprofen with alcohol
leg cramps at night
back pain
how to stop a nosebleed
kidney stones
side effects of statins
breast cancer screening
asthma in children
hepatitis c
sore throat
what causes migraine
stroke warning signs
b12 deficiency
thyroid
depression medication
high cholesterol
food poisoning
quit smoking
flu vaccine
tuberculosis test
down syndrome
parkinson's disease
pregnancy and epilepsy
skin rash
shortness of breath
eye floaters
sickle cell anemia""".splitlines()

# As written, and as meant.
MISSPELLINGS = [pair.split() for pair in """arthritus arthritis
diabetis diabetes
diarhea diarrhea
hemmorage hemorrhage
asma asthma
exema eczema
hemroids hemorrhoids
neumonia pneumonia
soriasis psoriasis
migrane migraine
alzeimers alzheimer
parkinsens parkinson
colesterol cholesterol
hypertention hypertension
anemea anemia
lukemia leukemia
fibromialgia fibromyalgia
osteoperosis osteoporosis
epilepsey epilepsy
seisure seizure
skitzofrenia schizophrenia
sifilis syphilis
gonorhea gonorrhea
clamidia chlamydia
hepatitus hepatitis
sirrhosis cirrhosis
bronkitis bronchitis
faringitis pharyngitis
vertago vertigo
glacoma glaucoma
insomia insomnia
anxeity anxiety
appendisitis appendicitis
miscariage miscarriage
tuberculosus tuberculosis
maleria malaria
meazles measles
stomack stomach
vitimin vitamin
ibuprofin ibuprofen""".splitlines()]
